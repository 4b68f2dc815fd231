/** What `public/_locales` holds beyond the manifest's own strings; WXT types `getMessage` by this. */
declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(
      key:
        | 'extName'
        | 'menuPage'
        | 'menuSelection'
        | 'menuLink'
        | 'menuImage'
        | 'omniboxHint'
        | 'notFiledDisk'
        | 'notFiledPreparing'
        | 'notFiledKnown'
        | 'notFiledNothing',
    ): string;
  }
}

export {};
