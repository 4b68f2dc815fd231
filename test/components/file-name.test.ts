import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../components/frame/file-name';
import { payloads } from '../browsers/harness/payloads';

describe('the name of a file that is saved', () => {
  it('is what people called the thing', () => {
    expect(fileNameOf('Petra’s office')).toBe('Petra’s office');
    expect(fileNameOf('Văn phòng Hà Nội (2)')).toBe('Văn phòng Hà Nội (2)');
    expect(fileNameOf('Hà Nội'.normalize('NFD'))).toBe('Hà Nội'.normalize('NFD'));
  });

  it('leads nowhere else, turns nothing around and is no longer than a system allows, whatever it is called', () => {
    for (const text of [...payloads('http://127.0.0.1/hit'), 'W'.repeat(50_000), '😀'.repeat(500)]) {
      const name = fileNameOf(text);
      expect(name).not.toMatch(/[\p{C}/\\:*?"<>|~]|^[.\s]|\s$/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
    }
    expect(fileNameOf('../../../../etc/passwd')).toBe('etc passwd');
    expect(fileNameOf('\u202etnatujda.exe\u202c')).toBe('tnatujda.exe');
  });
});
