const shownTime = seconds => new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ');

/** From which spans of time the marks of an axis are chosen, in seconds. */
const spans = [900, 3600, 10800, 21600, 43200, 86400, 172800, 604800, 1209600, 2592000, 7776000, 31536000, 315360000];

/** A row a record, a bar a cell from its start to its end; what has not ended goes on to the page's time. */
function timePicture({ name, rows: members }) {
  const now = Date.parse(find('header time').dateTime) / 1000;
  const timed = members.filter(row => row.cells.some(cell => cell[2] !== null));
  if (timed.length === 0) {
    return null;
  }

  const bars = timed.flatMap((row, index) => row.cells.filter(cell => cell[2] !== null)
    .map(([cell, mark, start, end]) => ({ id: row.id, index, cell, mark, start, end: Math.max(start, end ?? now), isOpen: end === null })));
  const first = bars.reduce((time, bar) => Math.min(time, bar.start), Infinity);
  const last = Math.max(bars.reduce((time, bar) => Math.max(time, bar.end), 0), first + 60);
  const at = time => labelWidth + ((pictureWidth - labelWidth - 4) * (time - first) / (last - first));
  const height = (lineHeight * timed.length) + 24;
  const svg = picture(height, ...axis(first, last, at, height - 20),
    ...timed.map((row, index) => lineLabel(index, row.id)),
    ...bars.map(bar => box(`time-${bar.mark}`, at(bar.start), (lineHeight * bar.index) + (bar.isOpen ? 9 : 4), Math.max(at(bar.end) - at(bar.start), 2), bar.isOpen ? 4 : 14,
      `${bar.id} ${bar.cell}: ${shownTime(bar.start)} to ${bar.isOpen ? 'now' : shownTime(bar.end)}`)));
  return figureOf(`${name}: what was done when, in UTC`, svg, ['Id', 'What', 'Begun', 'Ended', 'How it stands'],
    () => bars.map(bar => [bar.id, bar.cell, shownTime(bar.start), bar.isOpen ? '' : shownTime(bar.end), markNames[bar.mark]]));
}

function axis(first, last, at, bottom) {
  const span = spans.find(length => (last - first) / length <= 7) ?? spans.at(-1);
  const marks = [];
  for (let time = Math.ceil(first / span) * span; time <= last; time += span) {
    const text = span < 86400 ? shownTime(time).slice(5) : shownTime(time).slice(0, 10);
    const isLast = at(time) > pictureWidth - 60;
    marks.push(draw('line', { class: 'axis', x1: at(time), x2: at(time), y1: 0, y2: bottom }),
      draw('text', { class: 'label', x: at(time), y: bottom + 16, 'text-anchor': isLast ? 'end' : 'middle' }, text));
  }

  return marks;
}
