# The server alone: no tools. Without the package's own optional packages (Node, what builds the explorer); those of its
# dependencies stay, which are the programs that draw pictures and that the embedded engine is.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm pkg delete optionalDependencies && npm install --omit=dev --no-audit --no-fund

# The explorer and the server's bundle are built by optional packages, which stay here.
FROM node:24-bookworm-slim AS builds
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY vite.config.ts tsconfig.json rolldown.config.mjs ./
COPY bin bin
COPY src src
RUN node bin/explorer.mjs && node bin/bundle.mjs

FROM node:24-bookworm-slim
# It answers others than its own container, so it does not start before a token, an issuer or ROLEGRAPH_PUBLIC says who may
# ask.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ROLEGRAPH_DATA_DIR=/data
WORKDIR /app
# Without package-lock.json, which would make bin/rolegraph.mjs install what it lists.
COPY package.json ./
COPY --from=packages /app/node_modules node_modules
COPY --from=builds /app/dist/explorer dist/explorer
COPY --from=builds /app/dist/server dist/server
COPY bin bin
COPY schema schema
COPY seed seed
COPY src src
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/rolegraph.mjs", "serve"]
