const shownMinutes = minutes => `${Math.round(minutes * 10) / 10} min`;

function quantile(sorted, part) {
  const at = (sorted.length - 1) * part;
  const low = Math.floor(at);
  return sorted[low] + ((sorted[Math.ceil(at)] - sorted[low]) * (at - low));
}

/** The middle half of all durations, and the median, by what took them. */
function minutesPicture(all) {
  const lines = byCellName(all, cell => cell[4]).map(([name, minutes]) => {
    const sorted = minutes.sort((one, other) => one - other);
    return { name, count: sorted.length, low: quantile(sorted, 0.25), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.75) };
  });
  if (lines.length === 0) {
    return null;
  }

  const most = Math.max(...lines.map(line => line.high), 1);
  const at = minutes => labelWidth + ((pictureWidth - labelWidth - 90) * Math.max(minutes, 0) / most);
  const svg = picture(lineHeight * lines.length, ...lines.flatMap((line, index) => [
    lineLabel(index, line.name),
    box('spread', at(line.low), (lineHeight * index) + 5, Math.max(at(line.high) - at(line.low), 2), 12, `half of ${line.count} between ${shownMinutes(line.low)} and ${shownMinutes(line.high)}`),
    box('median', at(line.middle) - 1.5, (lineHeight * index) + 2, 3, 18, `median ${shownMinutes(line.middle)}`),
    label(at(line.high) + 8, (lineHeight * index) + 15, shownMinutes(line.middle)),
  ]));
  return figureOf('Minutes: the median, and the middle half', svg, ['What', 'How many', 'A quarter is below', 'Median', 'A quarter is above'],
    () => lines.map(line => [line.name, line.count, shownMinutes(line.low), shownMinutes(line.middle), shownMinutes(line.high)]));
}

/** How the cells of a name stand, over all rows. */
function outcomesPicture(all) {
  const lines = byCellName(all, cell => cell[1]).map(([name, marks]) => ({ name, count: marks.length, marks: Object.keys(markNames).map(mark => [mark, marks.filter(other => other === mark).length]).filter(([, count]) => count > 0) }));
  if (lines.length === 0) {
    return null;
  }

  const svg = picture(lineHeight * lines.length, ...lines.flatMap((line, index) => {
    let x = labelWidth;
    return [lineLabel(index, line.name), ...line.marks.flatMap(([mark, count]) => {
      const width = (pictureWidth - labelWidth) * count / line.count;
      const part = [box(`mark-${mark}`, x, (lineHeight * index) + 3, width - 1, 16, `${line.name}: ${count} ${markNames[mark]}`)];
      if (width > 40) {
        part.push(label(x + 6, (lineHeight * index) + 15, `${markNames[mark][0]} ${count}`, `on-${mark}`));
      }

      x += width;
      return part;
    })];
  }));
  return figureOf('How they ended', svg, ['What', ...Object.values(markNames)], () => lines.map(line => [line.name, ...Object.keys(markNames).map(mark => Object.fromEntries(line.marks)[mark] ?? '')]));
}

/** How many findings each rule has, those of the baseline left out. */
function rulesPicture() {
  const counts = new Map();
  for (const item of findAll('#findings > .file li')) {
    const name = find('.rule', item).textContent;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }

  const lines = [...counts].sort((one, other) => other[1] - one[1] || inOrder(one[0], other[0]));
  if (lines.length === 0) {
    return null;
  }

  const svg = picture(lineHeight * lines.length, ...lines.flatMap(([name, count], index) => {
    const width = (pictureWidth - labelWidth - 60) * count / lines[0][1];
    return [lineLabel(index, name), box('spread', labelWidth, (lineHeight * index) + 5, width, 12, `${name}: ${count}`), label(labelWidth + width + 8, (lineHeight * index) + 15, String(count))];
  }));
  return figureOf('Findings by rule', svg, ['Rule', 'Findings'], () => lines);
}

/** Finished records and findings, commit by commit. */
function historyPicture(history) {
  if (history.length < 2) {
    return null;
  }

  const height = 180;
  const most = Math.max(...history.flatMap(moment => moment.slice(2)), 1);
  const x = index => 8 + ((pictureWidth - labelWidth - 8) * index / (history.length - 1));
  const y = value => height - 24 - ((height - 40) * value / most);
  const curve = (name, field) => draw('polyline', { class: name, points: history.map((moment, index) => `${x(index)},${y(moment[field])}`).join(' ') });
  const last = history.at(-1);
  const ends = [['all', 'records', 2], ['finished', 'finished', 3], ['findings', 'findings', 4]].map(([name, word, field]) => ({ name, word, field, y: y(last[field]) })).sort((one, other) => one.y - other.y);
  ends.forEach((end, index) => { end.y = index > 0 ? Math.max(end.y, ends[index - 1].y + 16) : end.y; });
  const svg = picture(height, draw('line', { class: 'axis', x1: 8, x2: x(history.length - 1), y1: y(0), y2: y(0) }),
    label(8, height - 6, shownTime(history[0][1]).slice(0, 10)), draw('text', { class: 'label', x: x(history.length - 1), y: height - 6, 'text-anchor': 'end' }, shownTime(last[1]).slice(0, 10)),
    ...ends.map(end => curve(end.name, end.field)),
    ...ends.map(end => label(x(history.length - 1) + 10, end.y + 4, `${last[end.field]} ${end.word}`, `label ${end.name}`)));
  return figureOf('Commit by commit', svg, ['Commit', 'When', 'Records', 'Finished', 'Findings'], () => history.map(([commit, time, ...counts]) => [commit, shownTime(time), ...counts]));
}
