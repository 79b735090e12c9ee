package se.samsyn.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request written sign by sign, for what no client would send. */
public final class RawRequest {

    private RawRequest() {}

    /** Sends a request to the server at the address, head and body, and gives the whole answer. */
    public static String send(URI server, String request) {
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for a path as if the portal were another host; further lines of the head end with CR and LF. */
    public static String get(URI server, String path, String host, String further) {
        return send(
                server, "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + further + "Connection: close\r\n\r\n");
    }
}
