/** Three drawings of where to press; hidden from screen readers, since the words beside them say the same. */
import type { ComponentChildren } from "preact";

/** A browser window, 240 by 150 units. */
function Browser({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true">
      <rect class="picture-window" x="1" y="1" width="238" height="148" rx="8" />
      <path class="picture-line" d="M1 28h238" />
      <rect class="picture-field" x="14" y="9" width="150" height="12" rx="6" />
      {children}
    </svg>
  );
}

/** The toolbar's icon, `assets/icons/icon-small.svg`. */
const Mark = ({ x, y, size }: { x: number; y: number; size: number }) => (
  <g transform={`translate(${x} ${y}) scale(${size / 16})`}>
    <rect class="picture-tile" width="16" height="16" rx="3.5" />
    <path class="picture-plumb" d="M7 0h2v7h1l1 1.5v1.5L8.5 15h-1L5 10V8.5L6 7h1z" />
  </g>
);

/** A ring around what is to be pressed. */
const Ring = ({ x, y, r = 15 }: { x: number; y: number; r?: number }) => (
  <circle class="picture-ring" cx={x} cy={y} r={r} />
);

const Lines = ({ x, y, widths }: { x: number; y: number; widths: number[] }) => (
  <path class="picture-text" d={widths.map((width, at) => `M${x} ${y + at * 10}h${width}`).join("")} />
);

export const ToolbarPicture = () => (
  <Browser>
    <Mark x={191.5} y={7.5} size={15} />
    <path class="picture-line" d="M220 11v.1M220 15v.1M220 19v.1" />
    <Ring x={199} y={15} />
    <Lines x={24} y={52} widths={[120, 150, 90]} />
    <Lines x={24} y={98} widths={[140, 110, 60]} />
  </Browser>
);

export const PanelPicture = () => (
  <Browser>
    <path class="picture-line" d="M150 28v121" />
    <rect class="picture-box" x="14" y="42" width="122" height="92" rx="6" />
    <Lines x={26} y={60} widths={[86, 96, 60]} />
    <rect class="picture-alert" x="160" y="40" width="68" height="16" rx="5" />
    <path class="picture-good" d="M162 72h64" />
    <path class="picture-open" d="M162 84h64" />
    <Lines x={162} y={102} widths={[60, 46]} />
  </Browser>
);

export const RepairPicture = () => (
  <Browser>
    <path class="picture-line" d="M150 28v121" />
    <rect class="picture-box" x="14" y="42" width="122" height="92" rx="6" />
    <Lines x={26} y={60} widths={[86, 96, 60]} />
    <path class="picture-new" d="M26 98h90M26 108h74M26 118h84" />
    <Lines x={162} y={46} widths={[60, 52]} />
    <rect class="picture-main" x="160" y="66" width="68" height="20" rx="6" />
    <path class="picture-on-main" d="M172 76h44" />
    <Ring x={196} y={77} r={17} />
    <path class="picture-good" d="M162 112h64M162 124h64" />
  </Browser>
);
