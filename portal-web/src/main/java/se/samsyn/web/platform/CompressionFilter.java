package se.samsyn.web.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Sends text zipped to whoever reads that: pages, answers to scripts, style sheets and scripts, those of libraries too.
 *
 * <p>The server's own compression has neither {@code Vary} nor a tag for each form. It stays off.
 */
public class CompressionFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean accepted = accepts((HttpServletRequest) request);
        CompressedResponse compressed = new CompressedResponse((HttpServletResponse) response, accepted);
        chain.doFilter(request, compressed);
        compressed.finish();
    }

    /** Whether a client reads gzip: {@code gzip;q=0} says that it does not. */
    public static boolean accepts(HttpServletRequest request) {
        String sent = request.getHeader("Accept-Encoding");
        return sent != null
                && Stream.of(sent.toLowerCase(Locale.ROOT).replace(" ", "").split(","))
                        .anyMatch(coding -> coding.equals("gzip")
                                || coding.startsWith("gzip;") && !coding.matches("gzip;q=0(\\.0*)?"));
    }
}
