package io.github.disclosurereport.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that counts who calls: nobody should. */
final class Listener implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger calls = new AtomicInteger();

    Listener() throws IOException {
        Thread accepting = new Thread(this::accept);
        accepting.setDaemon(true);
        accepting.start();
    }

    private void accept() {
        try {
            while (true) {
                socket.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/e";
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
