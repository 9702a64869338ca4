// A quiet guilloche: two interlaced waves along the edge and a fine line on either side, as security printing draws them.

const width = 297;
const height = 210;
const inset = 9;
const amplitude = 2.6;

/** Walks once around a rectangle with rounded corners; answers the point and the outward normal at each step. */
function* walk(step) {
  const [w, h] = [width - 2 * inset, height - 2 * inset];
  const sides = [
    { from: [inset, inset], along: [1, 0], out: [0, -1], length: w },
    { from: [inset + w, inset], along: [0, 1], out: [1, 0], length: h },
    { from: [inset + w, inset + h], along: [-1, 0], out: [0, 1], length: w },
    { from: [inset, inset + h], along: [0, -1], out: [-1, 0], length: h },
  ];
  for (const { from, along, out, length } of sides) {
    // A whole number of waves on each side, so that corners meet.
    const waves = Math.round(length / 9);
    const steps = Math.round(length / step);
    for (let i = 0; i < steps; i++) {
      const t = i / steps;
      yield { x: from[0] + along[0] * length * t, y: from[1] + along[1] * length * t, out, phase: t * waves * 2 * Math.PI };
    }
  }
}

function wave(shift, scale) {
  const points = [...walk(0.9)].map(({ x, y, out, phase }) => {
    const offset = amplitude * scale * Math.sin(phase + shift);
    return `${(x + out[0] * offset).toFixed(2)} ${(y + out[1] * offset).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

/** The border as an SVG of the size of the page. */
export const border = (() => {
  const line = (d, colour, thickness) => `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thickness}"/>`;
  const frame = (at, colour, thickness) =>
    `<rect x="${at}" y="${at}" width="${width - 2 * at}" height="${height - 2 * at}" fill="none" stroke="${colour}" stroke-width="${thickness}"/>`;
  const waves = [0, 1, 2, 3].flatMap((n) => [
    line(wave((n * Math.PI) / 2, 1), '#9fb3cf', 0.16),
    line(wave((n * Math.PI) / 2 + 0.6, 0.55), '#b9a98a', 0.12),
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${waves.join('')}${frame(inset - 4, '#14233c', 0.5)}${frame(inset + 4, '#14233c', 0.2)}</svg>`;
})();
