import { csvFormatRows } from 'd3-dsv';

/** Saves a file on the user's machine. Nothing is sent. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser takes the content when it handles the click. The address is not needed after that.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

export const saveText = (name: string, text: string, type: string): void =>
  save(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Rows as CSV with full precision and a decimal point, as the command line writes them. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `${csvFormatRows(rows.map((row) => row.map((value) => String(value ?? ''))))}\n`;

const SCALE = 2;

/** Saves a drawing as a PNG, twice as large as on the screen. */
export async function savePng(name: string, svg: SVGSVGElement): Promise<void> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  saveCanvas(name, canvas);
}

export function saveCanvas(name: string, canvas: HTMLCanvasElement): void {
  canvas.toBlob((blob) => {
    if (blob !== null) save(name, blob);
  }, 'image/png');
}

/** A drawing as a complete SVG file. */
export function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}
