# Built once with everything, run with what running needs.
FROM node:24-slim AS build
WORKDIR /hub
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /hub
COPY --from=build /hub/package.json ./
COPY --from=build /hub/node_modules node_modules
COPY --from=build /hub/graph-schema graph-schema
COPY --from=build /hub/seeds seeds
COPY --from=build /hub/server server
COPY --from=build /hub/client/dist client/dist
# The embedded engine keeps its graph here; with Neo4j nothing is written.
RUN mkdir data && chown node:node data
VOLUME /hub/data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=8s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm, so that the signal to stop reaches the hub.
CMD ["node", "server/src/main.ts"]
