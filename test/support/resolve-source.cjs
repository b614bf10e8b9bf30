// jest's resolver, loaded by `require`: our sources name each other as the build will (`./x.js`), which here is `./x.ts`.
const path = require('node:path');
const outside = `${path.sep}node_modules${path.sep}`;

module.exports = (request, options) => {
  const isOurs = request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes(outside);
  if (!isOurs) return options.defaultResolver(request, options);
  try {
    return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
  } catch {
    return options.defaultResolver(request, options);
  }
};
