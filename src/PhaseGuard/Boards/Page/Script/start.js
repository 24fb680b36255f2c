function show() {
  const { panel: address, filter } = readAddress();
  showFilter(filter);
  applySort(filter.sort);
  applyFilter(filter);
  showPanel(address);
}

/** A row is opened by its link, and by a click anywhere in it unless text is being marked. */
function openByClick(event) {
  const line = event.target.closest('tbody tr, .stuck li');
  const link = event.target.closest('a[href]');
  if (line && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.target.closest('button, summary, code') && (link || getSelection().isCollapsed)) {
    event.preventDefault();
    openPanel(line.id || rows[Number(line.dataset.row)].address);
  }
}

/** Where a server stands behind the page, it says when the files have changed; the address keeps what is shown. */
function listen() {
  if ('served' in document.documentElement.dataset) {
    new EventSource('events').addEventListener('message', () => location.reload());
  }
}

document.documentElement.classList.add('js');
document.body.append(voice);
for (const row of rows) {
  row.link.href = writeAddress(row.address, {});
}

findAll('.stuck li').forEach(item => { find('a', item).href = writeAddress(rows[Number(item.dataset.row)].address, {}); });
findAll('.next code').forEach(code => { code.after(' ', copyButton(code)); });
if (rows.length > 0) {
  buildFilter();
  buildHeads();
  buildKeys();
  buildPanel();
  buildPictures();
  find('main').addEventListener('click', openByClick);
  addEventListener('popstate', show);
  addEventListener('hashchange', show);
  show();
  readAhead();
}

listen();
