/** Pictures to attach without choosing files: drawn here, and shown from `blob:` addresses as the platforms do. */
let drawn = 0;

/** Address of a newly drawn landscape, each in another colour. */
export function drawPicture(): string {
  drawn += 1;
  const hue = (drawn * 67) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" viewBox="0 0 640 400">
<rect width="640" height="400" fill="hsl(${hue} 45% 82%)"/><circle cx="500" cy="90" r="46" fill="hsl(${hue} 70% 94%)"/>
<path d="M0 290L150 160 290 300 430 190 640 320V400H0z" fill="hsl(${hue} 28% 46%)"/></svg>`;
  return URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
}

/** Addresses of the pictures that someone chose, or of one drawn picture where none was. */
export function addressesOf(files: FileList | null): string[] {
  return files?.length ? [...files].map((file) => URL.createObjectURL(file)) : [drawPicture()];
}

/** Address of a picture that the page's own host serves, as where a platform has taken a picture in already. */
export function servedPicture(): string {
  drawn += 1;
  return `${location.origin}/practice-assets/picture-${drawn}.svg`;
}
