import type { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadBucketCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { NotStored, type Storage } from './storage';

/** `s3://KEY:SECRET@HOST[:PORT]/BUCKET[?region=…&insecure=1]`; without credentials those of the environment are used. */
export function s3Storage(url: URL): Storage {
  const bucket = url.pathname.slice(1);
  const scheme = url.searchParams.has('insecure') ? 'http' : 'https';
  const client = new S3Client({
    region: url.searchParams.get('region') ?? 'us-east-1',
    endpoint: `${scheme}://${url.host}`,
    forcePathStyle: true,
    ...(url.username && {
      credentials: { accessKeyId: decodeURIComponent(url.username), secretAccessKey: decodeURIComponent(url.password) },
    }),
  });
  const at = (key: string) => ({ Bucket: bucket, Key: key });
  return {
    async put(key, body) {
      await new Upload({ client, params: { ...at(key), Body: body } }).done();
    },
    async read(key, range) {
      try {
        const { Body } = await client.send(
          new GetObjectCommand({ ...at(key), ...(range && { Range: `bytes=${range.start}-${range.end}` }) }),
        );
        return Body as Readable;
      } catch (error) {
        throw (error as Error).name === 'NoSuchKey' ? new NotStored(key) : error;
      }
    },
    size: async (key) => (await client.send(new HeadObjectCommand(at(key)))).ContentLength ?? 0,
    async remove(key) {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    async check() {
      await client.send(new HeadBucketCommand({ Bucket: bucket }));
    },
  };
}
