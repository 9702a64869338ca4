export default () => globalThis.cursusTestServices?.stop();
