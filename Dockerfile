# Hearsay's server: built in one stage, run in another as a user without rights.
FROM node:22-slim AS build
WORKDIR /hearsay
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
WORKDIR /hearsay
COPY --from=build /hearsay/package.json /hearsay/hearsay.mjs /hearsay/LICENSE /hearsay/NOTICE ./
COPY --from=build /hearsay/node_modules ./node_modules
COPY --from=build /hearsay/dist ./dist
COPY --from=build /hearsay/schema ./schema
COPY --from=build /hearsay/cypher ./cypher
# The encoder's weights and the sample corpus lie beside their sources.
COPY --from=build /hearsay/src ./src
RUN mkdir /data && chown node:node /data
USER node
# All interfaces of the container: without a key (HEARSAY_KEY, HEARSAY_JWKS) it refuses to start. docker-compose.yml publishes it on the loopback alone.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 HEARSAY_DATA=/data
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "serve"]
