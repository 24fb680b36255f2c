/** The bar above the matrix. */
const bar = make('form', { class: 'filter', role: 'search', 'aria-label': 'Filter' });
const fields = {};
const shownCount = make('output', { class: 'shown' });

function addChoice(key, name, values) {
  const select = make('select', { id: `filter-${key}` }, make('option', { value: '' }, `All ${name}`), ...values.map(value => make('option', { value }, value)));
  fields[key] = select;
  bar.append(make('label', { class: 'choice' }, make('span', { class: 'voice' }, name), select));
}

function addOnly(value, name) {
  const box = make('input', { type: 'checkbox', id: `filter-${value}`, value });
  (fields.only ??= []).push(box);
  bar.append(make('label', {}, box, ` ${name}`));
}

function buildFilter() {
  const distinct = key => [...new Set(rows.map(row => row[key]).filter(value => value))].sort(inOrder);
  fields.q = make('input', { type: 'search', id: 'filter-q', placeholder: 'Search', autocomplete: 'off', spellcheck: 'false' });
  bar.append(make('label', { class: 'search' }, make('span', { class: 'voice' }, 'Search'), fields.q));
  addChoice('state', 'states', distinct('state'));
  addChoice('agent', 'agents', distinct('agent'));
  addChoice('group', 'groups', distinct('group'));
  addOnly('findings', 'With findings');
  addOnly('stuck', 'Stuck');
  const clear = make('button', { type: 'button', class: 'clear' }, 'Clear');
  clear.addEventListener('click', () => {
    changeFilter(Object.fromEntries(filterKeys.map(key => [key, ''])));
    fields.q.focus();
  });
  bar.append(clear, shownCount);
  bar.addEventListener('submit', event => event.preventDefault());
  bar.addEventListener('input', () => changeFilter({
    ...readAddress().filter,
    q: fields.q.value,
    state: fields.state.value,
    agent: fields.agent.value,
    group: fields.group.value,
    only: fields.only.filter(box => box.checked).map(box => box.value).join(','),
  }));
  find('#matrix h2').after(bar);
}

function showFilter(filter) {
  for (const key of ['q', 'state', 'agent', 'group']) {
    if (fields[key].value !== filter[key]) {
      fields[key].value = filter[key];
    }
  }

  const only = filter.only.split(',');
  fields.only.forEach(box => { box.checked = only.includes(box.value); });
}

/** Shows the rows that fit, and the findings of their files. */
function applyFilter(filter) {
  const words = filter.q.toLowerCase().split(' ').filter(word => word);
  const only = filter.only.split(',');
  const fits = row => (!filter.state || row.state === filter.state)
    && (!filter.agent || row.agent === filter.agent)
    && (!filter.group || row.group === filter.group)
    && (!only.includes('findings') || row.hasFindings)
    && (!only.includes('stuck') || row.isStuck)
    && (words.length === 0 || words.every(word => wordsOf(row).includes(word)));
  let count = 0;
  for (const row of rows) {
    const isShown = fits(row);
    count += isShown ? 1 : 0;
    if (row.line.hidden === isShown) {
      row.line.hidden = !isShown;
      (filesOf.get(row.number) ?? []).forEach(file => { file.hidden = !isShown; });
    }
  }

  for (const table of tables) {
    fitChunks(table);
    moveTabStop(table);
  }

  for (const [group, members] of groups) {
    const heights = members.filter(table => !table.wide.hidden).map(table => headHeight + (rowHeight * table.count));
    group.hidden = heights.length === 0;
    group.style.containIntrinsicBlockSize = `auto ${heights.reduce((sum, height) => sum + height, 2)}rem`;
  }

  shownCount.value = count === rows.length ? '' : `${count} of ${rows.length} shown`;
}

/** As the styles have them, in rem; the heads of long names are higher. */
const rowHeight = 2.0625;
const headHeight = 11;

/** A chunk out of sight is as high as its rows that are shown. */
function fitChunks(table) {
  table.count = 0;
  for (const { body } of table.chunks) {
    const count = [...body.rows].filter(line => !line.hidden).length;
    table.count += count;
    body.hidden = count === 0;
    body.style.containIntrinsicBlockSize = `auto ${rowHeight * count}rem`;
  }

  table.wide.hidden = table.count === 0;
}

function changeFilter(filter) {
  history.replaceState(history.state, '', writeAddress(readAddress().panel, filter));
  show();
}
