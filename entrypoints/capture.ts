import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/capture/read-page';

/** Injected into a page on the user's gesture; what it returns is the injection's result. */
export default defineUnlistedScript(() => readPage(document, getSelection()));
