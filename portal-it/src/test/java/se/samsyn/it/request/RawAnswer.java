package se.samsyn.it.request;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import se.samsyn.it.Portal;

/**
 * What came back for bytes that were written to the portal's port as they are.
 *
 * @param status 0 when the connection was closed without a word
 */
record RawAnswer(int status, String head, String body) {

    // After an act of staff the server may make kept copies for half a minute before it closes the line.
    private static final int PATIENCE_MILLISECONDS = 90_000;

    /** Writes a request and reads until the portal closes. */
    static RawAnswer to(byte[] request, int visitor) {
        return to(request, visitor, false);
    }

    /** The same, and says that nothing more will come, where less was sent than was promised. */
    static RawAnswer to(byte[] request, int visitor, boolean cutOff) {
        try (Socket socket = new Socket("127.0.0.1", Portal.running().address().getPort(), source(visitor), 0)) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            write(request, socket, cutOff);
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no answer within " + PATIENCE_MILLISECONDS + " ms", e);
        } catch (SocketException closed) {
            return new RawAnswer(0, "", "");
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    private static void write(byte[] request, Socket socket, boolean cutOff) throws IOException {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            if (cutOff) {
                socket.shutdownOutput();
            }
        } catch (SocketException refused) {
            // Answered before all was written; the answer is there to be read.
        }
    }

    private static RawAnswer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            return new RawAnswer(0, answer, "");
        }
        return new RawAnswer(
                Integer.parseInt(answer.substring(0, end).split(" ", 3)[1]),
                answer.substring(0, end),
                answer.substring(end + 4));
    }

    // Each visitor an address of the loopback interface, so that nobody is asked to wait for others.
    private static InetAddress source(int visitor) throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 77, (byte) (visitor / 250 % 250), (byte) (visitor % 250 + 1)});
    }
}
