/** The letters of the cells in the order in which they ask for a look. */
const markOrder = 'fwlueosmp';

function buildHeads() {
  for (const { heads } of tables) {
    heads.forEach((head, index) => {
      const button = make('button', { type: 'button' }, ...head.childNodes);
      button.tabIndex = index === 0 ? 0 : -1;
      head.append(button);
    });
  }

  find('#matrix').addEventListener('click', event => {
    const head = event.target.closest('thead th');
    if (head && event.target.closest('button')) {
      const name = head.textContent;
      const { filter } = readAddress();
      changeFilter({ ...filter, sort: filter.sort === name ? `-${name}` : filter.sort === `-${name}` ? '' : name });
    }
  });
}

/** What a row is ordered by; undefined where it has nothing there. */
function keyOf(row, index, heads) {
  const { cells } = row.line;
  const flaw = [...cells].findIndex(cell => cell.className === 'flaw');
  const fromEnd = index - heads.length + cells.length; // a flaw stands over several columns
  const cell = flaw < 0 || index < flaw ? cells[index] : fromEnd > flaw ? cells[fromEnd] : undefined;
  const text = cell?.textContent.trim();
  if (!text) {
    return undefined;
  }

  switch (heads[index].className) {
    case 'cell': return markOrder.indexOf(cell.className);
    case 'number': return Number(text);
    case 'duration': return Number(cell.firstElementChild.value);
    case 'found': return -1000 * (parseInt(find('.error', cell)?.textContent, 10) || 0) - (parseInt(find('.warning', cell)?.textContent, 10) || 0);
    default: return text;
  }
}

let sorted = '';

function applySort(sort) {
  if (sort === sorted) {
    return;
  }

  sorted = sort;
  const isDown = sort.startsWith('-');
  const name = isDown ? sort.slice(1) : sort;
  for (const { heads, chunks, rows: original } of tables) {
    const index = heads.findIndex(head => name && head.textContent === name);
    heads.forEach((head, at) => at === index ? head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending') : head.removeAttribute('aria-sort'));
    const keys = index < 0 ? null : new Map(original.map(row => [row, keyOf(row, index, heads)]));
    const ordered = keys ? [...original].sort((one, other) => compare(keys.get(one), keys.get(other), isDown) || one.number - other.number) : original;
    let next = 0;
    for (const { body, size } of chunks) {
      body.append(...ordered.slice(next, next += size).map(row => row.line));
    }
  }
}

/** What has no value stands last, whatever the direction. */
function compare(one, other, isDown) {
  if (one === undefined || other === undefined) {
    return (one === undefined) - (other === undefined);
  }

  const order = typeof one === 'number' ? one - other : inOrder(one, other);
  return isDown ? -order : order;
}
