// Hocuspocus with its SQLite extension and a token that is asked for; all else as it comes.
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const [port, database, secret] = process.argv.slice(2)
const server = new Server({
  port: Number(port),
  address: '127.0.0.1',
  quiet: true,
  extensions: [new SQLite({ database })],
  async onAuthenticate ({ token }) {
    if (token !== secret) throw new Error('not invited')
  }
})
await server.listen()
console.log('listens')
