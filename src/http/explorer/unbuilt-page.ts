/** What a browser gets where the explorer was not built. */
export const UNBUILT_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Rolegraph</title>
<h1>The explorer is not built</h1>
<p>
  <code>npm start</code> and <code>npx rolegraph serve</code> build it before they serve, where the packages for it are
  installed: stop this server and start it so. When it cannot be built, they say why.
</p>
<p>GraphQL is served all the same: <a href="graphql">open the playground</a>.</p>
</html>
`;
