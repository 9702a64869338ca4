// The paper's guilloche: lines computed as banknotes have them, so that no picture has to be kept or cleared of rights.

const page = { width: 297, height: 210 };
const turn = 2 * Math.PI;
const figure = (value) => String(Math.round(value * 100) / 100);

/** A smooth closed path through `point(t)`, t from 0 to 1: each piece is the cubic Bézier with the curve's own slope at both ends. */
function closedPath(point, pieces) {
  const step = 1 / pieces;
  const slope = (t) => {
    const [before, after] = [point(t - 1e-5), point(t + 1e-5)];
    return [(after[0] - before[0]) / 2e-5, (after[1] - before[1]) / 2e-5];
  };
  const [startX, startY] = point(0);
  let path = `M${figure(startX)} ${figure(startY)}`;
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [piece * step, (piece + 1) * step];
    const [[x0, y0], [x1, y1], [u0, v0], [u1, v1]] = [point(from), point(to), slope(from), slope(to)];
    const handles = [x0 + (u0 * step) / 3, y0 + (v0 * step) / 3, x1 - (u1 * step) / 3, y1 - (v1 * step) / 3, x1, y1];
    path += `C${handles.map(figure).join(' ')}`;
  }
  return `${path}Z`;
}

/** A walk around the page on a rectangle with round corners, `inset` from the edge; answers the point and the outward normal at t. */
function frameWalk(inset, radius) {
  const [right, bottom] = [page.width - inset, page.height - inset];
  const straight = [right - inset - 2 * radius, bottom - inset - 2 * radius];
  const arc = (radius * turn) / 4;
  const length = 2 * (straight[0] + straight[1]) + 4 * arc;
  const corners = [
    [right - radius, inset + radius],
    [right - radius, bottom - radius],
    [inset + radius, bottom - radius],
    [inset + radius, inset + radius],
  ];
  const at = (t) => {
    // Begins in the middle of the upper side, so that the seam lies in its axis of symmetry.
    let left = (((t % 1) + 1) % 1) * length + straight[0] / 2;
    for (let side = 0; ; side = (side + 1) % 4) {
      const angle = ((side - 1) * turn) / 4;
      const [nx, ny] = [Math.cos(angle), Math.sin(angle)];
      const [cx, cy] = corners[side];
      if (left <= straight[side % 2]) {
        const back = straight[side % 2] - left;
        return { x: cx + nx * radius + ny * back, y: cy + ny * radius - nx * back, nx, ny };
      }
      left -= straight[side % 2];
      if (left <= arc) {
        const [mx, my] = [Math.cos(angle + left / radius), Math.sin(angle + left / radius)];
        return { x: cx + mx * radius, y: cy + my * radius, nx: mx, ny: my };
      }
      left -= arc;
    }
  };
  return { at, length };
}

/** Lines that swing about the walk; `lines` of them, evenly out of phase, plait the band. */
function band({ inset, radius, swing, lines, waves, phase = 0, breath = 0, breaths = 0 }) {
  const { at } = frameWalk(inset, radius);
  return Array.from({ length: lines }, (_, line) =>
    closedPath((t) => {
      const { x, y, nx, ny } = at(t);
      const width = swing * (1 - breath + breath * Math.cos(turn * breaths * t));
      const offset = width * Math.sin(turn * (waves * t + line / lines) + phase);
      return [x + nx * offset, y + ny * offset];
    }, waves * 3),
  );
}

/** A rosette: circles whose radius swings, turned against each other. */
function rosette({ x, y, radius, swing, petals, lines }) {
  return Array.from({ length: lines }, (_, line) =>
    closedPath((t) => {
      const angle = turn * t;
      const shift = (turn * line) / lines;
      const r = radius + swing * Math.cos(petals * angle + shift);
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }, petals * 4),
  );
}

const strokes = (paths, colour, width) => `<path d="${paths.join('')}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
const frame = (inset, radius, colour, width) =>
  `<rect x="${inset}" y="${inset}" width="${page.width - 2 * inset}" height="${page.height - 2 * inset}" rx="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

const [ink, mid, pale, faint] = ['#14233c', '#8ea2c2', '#b9c5da', '#e6ebf3'];
const middle = { x: page.width / 2, y: 101 };

/** The ground of the page, in millimetres of A4 across. */
export const guilloche = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}mm" height="${page.height}mm" viewBox="0 0 ${page.width} ${page.height}">`,
  strokes(rosette({ ...middle, radius: 48, swing: 15, petals: 24, lines: 6 }), faint, 0.14),
  strokes(rosette({ ...middle, radius: 27, swing: 5, petals: 24, lines: 4 }), faint, 0.14),
  strokes(band({ inset: 13, radius: 6, swing: 3.5, lines: 6, waves: 54, breath: 0.16, breaths: 54 }), pale, 0.13),
  strokes(band({ inset: 13, radius: 6, swing: 2, lines: 3, waves: 108, phase: 0.4 }), mid, 0.12),
  frame(8.2, 1.2, ink, 0.5),
  frame(17.8, 1.2, ink, 0.18),
  frame(18.8, 0.8, mid, 0.12),
  '</svg>',
].join('');
