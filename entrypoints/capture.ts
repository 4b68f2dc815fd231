import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createBudget } from '../lib/capture/budget';
import { readPage } from '../lib/capture/read-page';
import { takeTemplates } from '../lib/capture/templates/page-side';

/** Injected into a page on the user's gesture; what it returns is the injection's result. */
export default defineUnlistedScript(() =>
  readPage(document, getSelection(), createBudget(), takeTemplates()),
);
