package se.samsyn.it;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection to the portal on which anything can be said, in pieces and as slowly as one likes; it ends with the first answer. */
public final class RawHttp implements Closeable {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Socket socket;

    /** Connects to the running portal. */
    public RawHttp() throws IOException {
        URI address = Portal.running().address();
        socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
    }

    /** Sends the head of a form of a length; further headers come whole, {@code Cookie: a=b}. */
    public RawHttp head(String path, long length, String... headers) throws IOException {
        return head("POST", path, FORM, "Content-Length: " + length, headers);
    }

    /** Sends the head of a request with a body whose length one header tells. */
    public RawHttp head(String method, String path, String type, String length, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: "
                + Portal.running().address().getAuthority() + "\r\nConnection: close\r\nContent-Type: " + type + "\r\n"
                + length + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return send(head.append("\r\n").toString());
    }

    /** Sends some more. */
    public RawHttp send(String piece) throws IOException {
        return send(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends some more. */
    public RawHttp send(byte[] piece) throws IOException {
        socket.getOutputStream().write(piece);
        socket.getOutputStream().flush();
        return this;
    }

    /** The whole answer with its head; empty when the other side hung up without one. */
    public String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] some = new byte[8192];
        try {
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                answer.write(some, 0, length);
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer; so far: " + answer, e);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** The status of an answer with its head. */
    public static int status(String answer) {
        return answer.isEmpty() ? -1 : Integer.parseInt(answer.split(" ", 3)[1]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
