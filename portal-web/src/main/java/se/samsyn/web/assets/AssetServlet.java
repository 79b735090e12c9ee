package se.samsyn.web.assets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

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
        response.setHeader("Cache-Control", asset.hash().equals(request.getParameter("v")) ? FOR_EVER : ASK_AGAIN);
        response.setContentType(asset.mediaType());
        asset.text().send(request, response);
    }
}
