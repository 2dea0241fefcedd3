/** For NODE_OPTIONS=--require: a machine on which onnxruntime's native binary does not load, as where a library is missing. */
const { dlopen } = process;

process.dlopen = (module, file, ...flags) => {
  if (file.includes('onnxruntime')) {
    throw Object.assign(new Error('libonnxruntime.so.1: cannot open shared object file'), { code: 'ERR_DLOPEN_FAILED' });
  }
  return dlopen.call(process, module, file, ...flags);
};
