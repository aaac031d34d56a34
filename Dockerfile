# Curbcut with its own browser (Linux x64):
#   docker run --rm -v "$PWD:/work" curbcut dist --ci
FROM node:22-bookworm-slim AS build
WORKDIR /opt/curbcut
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run --silent build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim
WORKDIR /opt/curbcut
COPY --from=build /opt/curbcut/package.json ./
COPY --from=build /opt/curbcut/node_modules ./node_modules
COPY --from=build /opt/curbcut/dist ./dist
COPY --from=build /opt/curbcut/schema ./schema
RUN ln -s /opt/curbcut/dist/bin/curbcut.js /usr/local/bin/curbcut && mkdir /work && chown node:node /work
USER node
WORKDIR /work
ENTRYPOINT ["curbcut"]
