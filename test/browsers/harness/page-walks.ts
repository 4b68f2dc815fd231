/** Runs in the page: looks at one record after another, each with all its folds open. Gives how many it saw. */
export const LOOK_AT_EACH = `async (ws, area, ids) => {
  let seen = 0;
  for (const id of ids) {
    location.hash = '#/' + ws + '/' + area + '/' + id;
    for (let turn = 0; turn < 6000; turn += 1) {
      const detail = document.querySelector('.detail[data-id="' + id + '"]');
      if (detail?.querySelector('[name=name], [name=title]')) {
        for (const fold of detail.querySelectorAll('details')) fold.open = true;
        seen += 1;
        break;
      }
      await new Promise((later) => setTimeout(later, 5));
    }
  }
  return seen;
}`;

/** Runs in the page: scrolls a list until it says no more that it goes on. Gives the number of rows. */
export const SCROLL_TO_END = `async () => {
  const count = () => document.querySelectorAll('li.row').length;
  for (let rows = 0; rows !== count(); ) {
    rows = count();
    [...document.querySelectorAll('li.row')].at(-1)?.scrollIntoView();
    for (let turn = 0; turn < 1000 && count() === rows && document.querySelector('.sentinel'); turn += 1) await new Promise((later) => setTimeout(later, 20));
  }
  return count();
}`;

/** Runs in the popup: chooses everybody the slip has found, one after the other as a person would. */
export const CHOOSE_ALL = `async () => {
  for (let box; (box = document.querySelector('.slip-people input:not(:checked)')); ) {
    box.click();
    await new Promise((later) => setTimeout(later, 2));
  }
}`;
