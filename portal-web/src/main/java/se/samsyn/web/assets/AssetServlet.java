package se.samsyn.web.assets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.samsyn.web.platform.CompressionFilter;

/** Serves the portal's static files from memory; with the right hash in the address, for ever. */
@WebServlet(urlPatterns = "/assets/*", asyncSupported = true)
public class AssetServlet extends HttpServlet {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "public, max-age=300";

    @Inject
    private Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Asset> found = path == null ? Optional.empty() : assets.find(path.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Asset asset = found.get();
        String tag = '"' + asset.hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", asset.hash().equals(request.getParameter("v")) ? FOR_EVER : ASK_AGAIN);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(asset, request, response);
    }

    private static void send(Asset asset, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean zipped = CompressionFilter.accepts(request) && asset.gzip().length < asset.bytes().length;
        byte[] body = zipped ? asset.gzip() : asset.bytes();
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(asset.mediaType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
