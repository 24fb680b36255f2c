/** The section of pictures, drawn when it is first seen. */
const pictures = make('section', { id: 'pictures', 'aria-labelledby': 'pictures-head' });

/** What marks are called, by their letters; the page's legend says the same. */
const markNames = { p: 'Passed', f: 'Failed', e: 'Executed', w: 'Working', s: 'Skipped', l: 'Later', o: 'Open', u: 'Unknown', m: 'Missing' };

function buildPictures() {
  pictures.append(make('h2', { id: 'pictures-head' }, 'Pictures'), make('p', { class: 'calm' }, 'Drawn when they are seen.'));
  find('#findings').after(pictures);
  const seen = new IntersectionObserver(async entries => {
    if (entries.some(entry => entry.isIntersecting)) {
      seen.disconnect();
      await drawPictures();
    }
  });
  seen.observe(pictures);
}

async function drawPictures() {
  let data = null;
  try {
    data = await unpack(find('script.pictures'));
  } catch {
    find('.calm', pictures).textContent = 'This browser cannot unpack what the pictures are drawn from.';
    return;
  }

  find('.calm', pictures).remove();
  const all = data.groups.flatMap(group => group.rows);
  const choice = make('select', { id: 'picture-group' }, ...data.groups.map((group, index) => make('option', { value: index }, group.name)));
  const place = make('div', {});
  const drawGroup = () => place.replaceChildren(...[timePicture(data.groups[choice.value]), graphPicture(data.groups[choice.value])].filter(picture => picture));
  choice.addEventListener('change', drawGroup);
  pictures.append(make('label', { class: 'pick' }, 'Group ', choice), place,
    ...[minutesPicture(all), outcomesPicture(all), rulesPicture(), historyPicture(data.history)].filter(picture => picture));
  drawGroup();
}

/** A picture with its name, and the same as a table for whoever does not see it. */
function figureOf(name, svg, columns, lines) {
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  svg.setAttribute('class', 'picture');
  const table = make('details', {}, make('summary', {}, 'As a table'));
  table.addEventListener('toggle', () => {
    if (table.childElementCount === 1) {
      const section = tableOf({ title: name, columns, rows: lines().map(line => line.map(String)) });
      find('h3', section).remove();
      table.append(section);
    }
  });
  return make('figure', {}, make('figcaption', {}, name), make('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': `Picture: ${name}` }, svg), table);
}

const pictureWidth = 960;
const labelWidth = 180;
const lineHeight = 22;

function picture(height, ...children) {
  return draw('svg', { viewBox: `0 0 ${pictureWidth} ${height}`, width: pictureWidth, height }, ...children);
}

const label = (x, y, text, name = 'label') => draw('text', { x, y, class: name }, text);
const lineLabel = (index, text) => draw('g', {}, draw('title', {}, text), label(0, (lineHeight * index) + 15, text.length > 24 ? `${text.slice(0, 23)}…` : text));
const box = (name, x, y, width, height, title) => draw('rect', { class: name, x, y, width: Math.max(width, 0), height, rx: 2 }, draw('title', {}, title));

/** Puts what all rows have in cells of one name into one list. */
function byCellName(all, pick) {
  const found = new Map();
  for (const cell of all.flatMap(row => row.cells)) {
    const value = pick(cell);
    if (value !== null) {
      found.set(cell[0], [...found.get(cell[0]) ?? [], value]);
    }
  }

  return [...found];
}
