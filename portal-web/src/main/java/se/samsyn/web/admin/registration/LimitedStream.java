package se.samsyn.web.admin.registration;

import jakarta.json.JsonException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to be read beyond so many bytes, so that nobody fills the memory. */
final class LimitedStream extends FilterInputStream {

    private int left;

    LimitedStream(InputStream in, int most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        return take(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int number = super.read(bytes, from, length);
        return take(number, number);
    }

    private int take(int result, int number) {
        left -= Math.max(0, result < 0 ? 0 : number);
        if (left < 0) {
            throw new JsonException("More than anybody sends from a door");
        }
        return result;
    }
}
