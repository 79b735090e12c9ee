package se.samsyn.it.server;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Speaks ClamAV's INSTREAM as its daemon does; it finds the harmless file that every scanner finds. */
public final class ScanDaemon {

    /** What the European institute for antivirus research made for trying scanners out; in two parts, so that none stops here. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String COMMAND = "zINSTREAM\0";

    private final int port;
    private ServerSocket door;

    public ScanDaemon(int port) {
        this.port = port;
    }

    /** As the portal's setting names it. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    public void start() throws IOException {
        ServerSocket opened = new ServerSocket();
        opened.setReuseAddress(true);
        opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door = opened;
        Thread thread = new Thread(() -> serve(opened), "scan-daemon");
        thread.setDaemon(true);
        thread.start();
    }

    public void stop() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket door) {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                caller.setSoTimeout(10_000);
                answer(caller);
            } catch (SocketException e) {
                // Stopped, or the caller went away.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int chunk = in.readInt(); chunk > 0; chunk = in.readInt()) {
            file.write(in.readNBytes(chunk));
        }
        boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        String answer = !command.equals(COMMAND)
                ? "UNKNOWN COMMAND"
                : found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
