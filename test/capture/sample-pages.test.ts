import { describe, expect, test } from 'vitest';
import { captureHtml } from './page-document';
import { samplePages } from './sample-pages';

describe('the sample pages, without a browser', () => {
  test.each(samplePages)('$name gives what is expected of it', async ({ html, url, expected }) => {
    const { truncated, ...capture } = await captureHtml(html, url);
    expect(capture).toEqual(expected);
    expect(truncated).toBe(false);
  });
});
