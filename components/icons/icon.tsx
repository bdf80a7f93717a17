/**
 * The icon set: 16 units square, drawn with lines of 1.5 units in the colour of the surrounding text. An icon stands
 * beside words, or has a label.
 */
import type { ComponentChildren } from "preact";

export interface IconProps {
  /** What a screen reader says; only if no words stand beside the icon. */
  label?: string;
  class?: string;
}

function Icon({ label, class: className = "", children }: IconProps & { children: ComponentChildren }) {
  const look = { class: `icon ${className}`, viewBox: "0 0 16 16", width: 16, height: 16 };
  return label ? (
    <svg {...look} role="img" aria-label={label}>
      {children}
    </svg>
  ) : (
    <svg {...look} aria-hidden="true">
      {children}
    </svg>
  );
}

/** The exclamation mark, cut out of a filled shape. */
const mark = <path class="icon-cut" d="M8 4.6v4M8 11.1v.1" />;

/** Octagon, like a stop sign: must be repaired. */
export const ErrorIcon = (props: IconProps) => (
  <Icon {...props}>
    <path class="icon-fill" d="M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z" />
    {mark}
  </Icon>
);
/** Triangle: should be looked at. */
export const WarningIcon = (props: IconProps) => (
  <Icon {...props}>
    <path class="icon-fill" d="M8 1.4 15.4 14.2H.6z" />
    <path class="icon-cut" d="M8 5.8v3.7M8 11.8v.1" />
  </Icon>
);
/** Ring with a dot: something to remember. */
export const ReminderIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.2" />
    <circle class="icon-fill" cx="8" cy="8" r="2.2" />
  </Icon>
);
export const InfoIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.4v3.8M8 4.9v.1" />
  </Icon>
);
/** Filled circle with a tick: nothing is left to repair. */
export const ReadyIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle class="icon-fill" cx="8" cy="8" r="7.2" />
    <path class="icon-cut" d="m4.8 8.3 2.2 2.2 4.2-4.6" />
  </Icon>
);
/** Dashed circle: nothing is there yet. */
export const EmptyIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle class="icon-dashed" cx="8" cy="8" r="6.2" />
  </Icon>
);
/** Half-filled circle: begun, but not complete. */
export const HalfIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="8" r="6.2" />
    <path class="icon-fill" d="M8 3.6a4.4 4.4 0 0 1 0 8.8z" />
  </Icon>
);
export const TickIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m2.8 8.5 3.4 3.4 7-7.6" />
  </Icon>
);
export const PlusIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);
export const CloseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4" />
  </Icon>
);
export const ChevronIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m5.5 3.5 4.5 4.5-4.5 4.5" />
  </Icon>
);
/** Three dots: what else can be done. */
export const MoreIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle class="icon-fill" cx="3.2" cy="8" r="1.3" />
    <circle class="icon-fill" cx="8" cy="8" r="1.3" />
    <circle class="icon-fill" cx="12.8" cy="8" r="1.3" />
  </Icon>
);
export const HashIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6.5 2.5 5 13.5M11 2.5 9.5 13.5M2.8 5.8h11M2.2 10.2h11" />
  </Icon>
);
/** Empty box: to be ticked. */
export const BoxIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
  </Icon>
);
export const SearchIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="7" cy="7" r="4.6" />
    <path d="m10.5 10.5 3.5 3.5" />
  </Icon>
);
export const SlidersIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14" />
    <circle cx="10.5" cy="4.5" r="2" />
    <circle cx="5.5" cy="11.5" r="2" />
  </Icon>
);
export const ReloadIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M13 8a5 5 0 1 1-1.5-3.6L13 5.8M13 2.6v3.2H9.8" />
  </Icon>
);
export const UndoIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M5.5 3 2.5 6l3 3M2.5 6h6.8a3.7 3.7 0 0 1 0 7.4H6" />
  </Icon>
);
export const ClipboardIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M5.5 3H4.3A1.3 1.3 0 0 0 3 4.3v8.4A1.3 1.3 0 0 0 4.3 14h7.4a1.3 1.3 0 0 0 1.3-1.3V4.3A1.3 1.3 0 0 0 11.7 3h-1.2" />
    <path d="M5.5 1.8h5v2.4h-5z" />
  </Icon>
);
export const LeaveIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M9.5 2.5h4v4M13.5 2.5l-6 6M7 3.5H3.5a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V9" />
  </Icon>
);
export const LockIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="3" y="7" width="10" height="7" rx="1.5" />
    <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
  </Icon>
);
export const PanelIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1.5" />
    <path d="M9.5 2.8v10.4" />
  </Icon>
);
/** The product's mark: a plumb line between lines of text that are aligned with it. */
export const PlumbIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 .5V9" />
    <path
      class="icon-fill"
      d="M7.1 8.5h1.8v1c.8.2 1.3.8 1.3 1.5 0 1.3-1.5 2.8-2.2 4.3-.7-1.5-2.2-3-2.2-4.3 0-.7.5-1.3 1.3-1.5z"
    />
    <path d="M3 3h2.8M2 5.2h3.8M3.6 7.4h2.2M10.2 3H14M10.2 5.2h2.5M10.2 7.4h3.3" />
  </Icon>
);
