// Joins a session with the stock provider. Each line in is a step's key and its new name; each line
// out is the names of all steps as they are seen here.
import { createInterface } from 'node:readline'
import WebSocket from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

const [url, room, token] = process.argv.slice(2)

class TrustingSocket extends WebSocket { // The host's certificate is its own.
  constructor (address, protocols) {
    super(address, protocols, { rejectUnauthorized: false })
  }
}

const doc = new Y.Doc()
const steps = doc.getMap('steps')
const tell = () => {
  const names = [...steps].map(([key, step]) => [key, step.get('name')])
  console.log(JSON.stringify(Object.fromEntries(names)))
}
steps.observeDeep(tell)

const provider = new WebsocketProvider(url, room, doc, {
  WebSocketPolyfill: TrustingSocket, params: { token }, disableBc: true
})
provider.awareness.setLocalState({ name: 'Web page' })

provider.on('connection-close', event => {
  if (event) console.log(JSON.stringify({ closed: String(event.code) }))
})

createInterface({ input: process.stdin }).on('line', line => {
  const { key, name } = JSON.parse(line)
  steps.get(key).set('name', name)
}).on('close', () => process.exit(0))
