import { fileHeaders } from './file-headers';

const said = (type: string, inline = true) => {
  const headers = fileHeaders({ type, name: 'a "file"\r\n.x', inline });
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; (sandbox|frame-ancestors 'none')$/);
  const [disposition, name] = headers['content-disposition'].split('; ');
  expect(name).toBe("filename*=UTF-8''a%20%22file%22%0D%0A.x");
  return [headers['content-type'], disposition];
};

it.each(['image/png', 'image/jpeg', 'image/webp', 'application/pdf', 'audio/mpeg', 'video/mp4'])('%s may be shown', (type) => {
  expect(said(type)).toEqual([type, 'inline']);
  expect(said(type, false)).toEqual([type, 'attachment']);
});

it.each([
  ...['image/svg+xml', 'text/html', 'application/xhtml+xml', 'text/xml', 'application/xml', 'text/javascript', 'application/javascript'],
  ...['text/plain', 'multipart/x-mixed-replace', 'application/pdf; x=<script>', 'image/png, text/html', 'IMAGE/SVG+XML', ''],
])('%s is saved as bytes', (type) => expect(said(type)).toEqual(['application/octet-stream', 'attachment']));

it.each(['text/vtt', 'text/csv; charset=utf-8', 'application/zip', 'application/vc+jwt'])('%s keeps its kind and is saved', (type) => {
  expect(said(type)).toEqual([type, 'attachment']);
});
