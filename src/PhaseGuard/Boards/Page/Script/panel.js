const panel = make('dialog', { id: 'panel', 'aria-labelledby': 'panel-head' });
const panelsOfChunk = 64; // how many rows an element of the page's data has
const packed = findAll('script.panels');
const unpacked = new Map();

function detailsOf(row) {
  const chunk = Math.floor(row.number / panelsOfChunk);
  if (!unpacked.has(chunk)) {
    unpacked.set(chunk, unpack(packed[chunk]));
  }

  return unpacked.get(chunk).then(details => details[row.number % panelsOfChunk]);
}

function buildPanel() {
  document.body.append(panel);
  panel.addEventListener('cancel', event => {
    event.preventDefault();
    closePanel();
  });
  panel.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (event.target === panel || event.target.closest('.close')) {
      closePanel();
    } else if (link) {
      event.preventDefault();
      openPanel(link.dataset.address);
    }
  });
}

/** Opens a panel as a step of the browser's history: the back button closes it. */
function openPanel(address) {
  const { panel: current, filter } = readAddress();
  if (current !== address) {
    history.pushState({ isOurs: true }, '', writeAddress(address, filter));
  }

  show();
}

function closePanel() {
  if (history.state?.isOurs) {
    history.back();
  } else {
    history.replaceState(null, '', writeAddress('', readAddress().filter));
    show();
  }
}

let shownRow = null;

async function showPanel(address) {
  const row = rowOf.get(address) ?? null;
  if (row === shownRow) {
    return;
  }

  const before = shownRow;
  shownRow = row;
  if (row === null) {
    panel.close();
    before.link.focus({ preventScroll: true });
    return;
  }

  let details = null;
  try {
    details = await detailsOf(row);
  } catch {
    details = { path: '', needs: [], unmet: [], tables: [], isLost: true };
  }

  if (shownRow === row) {
    panel.replaceChildren(...contentOf(row, details));
    if (!panel.open) {
      panel.showModal();
    }

    panel.scrollTop = 0;
    find('.close', panel).focus();
  }
}

function contentOf(row, details) {
  const title = find('th span', row.line)?.textContent;
  const state = find('.state span', row.line);
  return [
    make('header', {}, make('h2', { id: 'panel-head', tabindex: '-1' }, row.address), make('button', { type: 'button', class: 'close' }, 'Close')),
    title ? make('p', { class: 'title' }, title) : null,
    make('p', { class: 'facts' }, make('b', { class: `state ${state.className}` }, state.textContent), ...factsOf(row, details)),
    details.isLost ? make('p', { class: 'why' }, 'This browser cannot unpack the rest of what the page holds.') : null,
    find('.flaw', row.line) ? make('p', { class: 'why' }, find('.flaw', row.line).textContent) : null,
    details.stuck ? make('p', { class: 'why' }, details.stuck) : null,
    details.next ? nextOf(details.next) : null,
    details.needs.length > 0 ? needsOf(row, details) : null,
    ...(filesOf.get(row.number) ?? []).map(findingsOf),
    ...details.tables.map(table => table.line ? timeLineOf(table) : tableOf(table)),
  ].filter(element => element !== null);
}

function factsOf(row, details) {
  const facts = [details.kind, details.path, row.agent && `agent ${row.agent}`];
  const attempts = find('td.number', row.line)?.textContent;
  const duration = find('td.duration', row.line)?.textContent;
  facts.push(attempts && (attempts === '1' ? '1 attempt' : `${attempts} attempts`), duration);
  return facts.filter(fact => fact).map(fact => make('span', {}, fact));
}

function nextOf(command) {
  const code = make('code', {}, command);
  return make('p', { class: 'next' }, 'Next: ', code, ' ', copyButton(code));
}

function needsOf(row, { group, needs, unmet }) {
  const items = needs.map(need => {
    const address = `${group}/${need}`;
    const isUnmet = unmet.includes(need);
    const name = rowOf.has(address) ? make('a', { href: writeAddress(address, readAddress().filter), 'data-address': address }, need) : need;
    return make('li', isUnmet ? { class: 'unmet' } : {}, name, isUnmet ? (rowOf.has(address) ? ' is not finished' : ' is not there') : ' is finished');
  });
  return make('section', {}, make('h3', {}, 'Needs'), make('ul', {}, ...items));
}

/** The page's own list, so that no finding stands in the file twice. */
function findingsOf(file) {
  const copy = file.cloneNode(true);
  copy.hidden = false;
  find('h3', copy).textContent = find('summary', file.closest('#findings details') ?? panel)?.firstChild.data.trim() ?? 'Findings';
  return copy;
}

function tableOf({ title, columns, rows: lines }) {
  const used = columns.map((_, index) => lines.some(line => line[index]));
  const keep = cells => cells.filter((_, index) => used[index]);
  const isShort = keep(columns.map((_, index) => lines.every(line => (line[index] ?? '').length <= 24)));
  return make('section', {}, make('h3', {}, title), make('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': title },
    make('table', { class: 'plain' }, make('caption', {}, title), make('thead', {}, make('tr', {}, ...keep(columns).map(column => make('th', { scope: 'col' }, column)))),
      make('tbody', {}, ...lines.map(line => make('tr', {}, ...keep(line).map((cell, index) => make(index === 0 ? 'th' : 'td', { ...(index === 0 && { scope: 'row' }), ...(isShort[index] && { class: 'short' }) }, cell))))))));
}

function timeLineOf({ title, columns, rows: lines }) {
  return make('section', {}, make('h3', {}, title), make('ol', { class: 'line' }, ...lines.map(line => make('li', {}, make('time', {}, line[0]),
    ...line.slice(1).map((cell, index) => cell ? make('span', {}, make('i', { class: 'name' }, columns[index + 1]), ` ${cell}`) : '')))));
}
