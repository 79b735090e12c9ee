package se.samsyn.service.link;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One HTTP request over a socket of its own, since the clients of the platform resolve the name themselves, and might then get
 * another address than the one that was judged. Only the head of the answer is read.
 */
record LinkRequest(String host, int port, boolean secure, String target) {

    private static final int MOST_BYTES = 32 * 1024;

    /**
     * @throws IllegalArgumentException when it is no web address
     */
    static LinkRequest to(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme) || address.getRawAuthority() == null) {
            throw new IllegalArgumentException("Not a web address");
        }
        boolean secure = scheme.equals("https");
        String authority = address.getRawAuthority().replaceFirst("^.*@", "");
        String name = authority.replaceFirst(":\\d*$", "");
        String port = authority.substring(name.length()).replace(":", "");
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String target = path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return new LinkRequest(
                name.startsWith("[") ? name.substring(1, name.length() - 1) : IDN.toASCII(name),
                port.isEmpty() ? (secure ? 443 : 80) : Integer.parseInt(port),
                secure,
                URI.create(target.startsWith("//") ? "/" + target.replaceFirst("^/+", "") : target)
                        .toASCIIString());
    }

    LinkAnswer send(String method, InetAddress to, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(to, port), left(end));
            plain.setSoTimeout(left(end));
            try (Socket socket = secure ? secured(plain) : plain) {
                socket.getOutputStream().write(head(method).getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                return read(socket, end);
            }
        }
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        // Otherwise any certificate would do, whoever it is for.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (!host.contains(":") && !host.matches("[\\d.]+")) {
            parameters.setServerNames(List.of(new SNIHostName(host)));
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String head(String method) {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return method + " " + target + " HTTP/1.1\r\nHost: " + name + (port == (secure ? 443 : 80) ? "" : ":" + port)
                + "\r\nUser-Agent: Samsyn-link-check/1.0\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    }

    private static LinkAnswer read(Socket socket, long end) throws IOException {
        InputStream bytes = new BufferedInputStream(socket.getInputStream());
        int status;
        String location = null;
        do {
            status = status(line(bytes, socket, end));
            for (String line = line(bytes, socket, end); !line.isEmpty(); line = line(bytes, socket, end)) {
                if (line.regionMatches(true, 0, "Location:", 0, 9)) {
                    location = line.substring(9).strip();
                }
            }
        } while (status < 200);
        return new LinkAnswer(status, location);
    }

    private static int status(String line) throws IOException {
        if (!line.matches("HTTP/1\\.[01] [1-9]\\d\\d( .*)?")) {
            throw new IOException("Not an HTTP answer");
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    private static String line(InputStream bytes, Socket socket, long end) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = bytes.read(); each != '\n'; each = bytes.read()) {
            if (each < 0 || line.size() >= MOST_BYTES) {
                throw new IOException("The head of the answer does not end");
            }
            line.write(each);
            // A server that drips one byte at a time must not hold the job.
            socket.setSoTimeout(left(end));
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private static int left(long end) throws SocketTimeoutException {
        long milliseconds = (end - System.nanoTime()) / 1_000_000;
        if (milliseconds <= 0) {
            throw new SocketTimeoutException("Out of patience");
        }
        return (int) milliseconds;
    }
}
