package se.samsyn.service.media;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import se.samsyn.domain.text.CleanText;

/**
 * Asks ClamAV's daemon about a file by its command INSTREAM: chunks with their length in four bytes before, an empty one
 * at the end, and one line for an answer.
 */
final class Clamd {

    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final SocketAddress address;
    private final Duration patience;

    private Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * The daemon at an address.
     *
     * @param address {@code host:port} or the path of a socket
     * @param patience how long the whole of a question may take
     */
    static Clamd at(String address, Duration patience) {
        int colon = address.lastIndexOf(':');
        return address.startsWith("/")
                ? new Clamd(UnixDomainSocketAddress.of(address), patience)
                : new Clamd(
                        new InetSocketAddress(
                                address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                        patience);
    }

    /**
     * What the daemon found in the file, by its own name for it.
     *
     * @throws IOException when it does not answer in time, or not with a finding
     */
    Optional<String> find(Path file) throws IOException {
        try (SocketChannel channel = open()) {
            // A channel has no time limit of its own; closing it ends whatever waits for it.
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> closeLate(channel));
            channel.connect(address);
            send(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            sendFile(channel, file);
            return finding(answer(channel));
        }
    }

    private SocketChannel open() throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static void sendFile(SocketChannel channel, Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                ByteBuffer part = ByteBuffer.allocate(Integer.BYTES + read);
                send(channel, part.putInt(read).put(chunk, 0, read).flip());
            }
        }
        send(channel, ByteBuffer.allocate(Integer.BYTES));
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && channel.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return CleanText.of(StandardCharsets.UTF_8.decode(answer.flip()).toString())
                .strip();
    }

    private static Optional<String> finding(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        if (answer.endsWith(FOUND)) {
            return Optional.of(answer.substring("stream: ".length(), answer.length() - FOUND.length()));
        }
        throw new IOException("The virus scanner could not judge: " + answer);
    }

    private static void closeLate(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("A channel could not be closed", e);
        }
    }
}
