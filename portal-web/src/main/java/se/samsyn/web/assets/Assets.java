package se.samsyn.web.assets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.samsyn.domain.snapshot.PageStyle;

/**
 * The portal's own static files. An address carries the hash of the content, so that browsers may keep a file for ever
 * and still get the new one with the next release: {@code /assets/site.css?v=1f0c…}.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");

    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /** The address of a file below {@code /assets}, with context path and hash. */
    public String url(String name) {
        String hash = find(name)
                .orElseThrow(() -> new IllegalArgumentException("No asset " + name))
                .hash();
        return context.getContextPath() + "/assets/" + name + "?v=" + hash;
    }

    /** A file's content with its hash, to be kept beside what refers to it. */
    public PageStyle style(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("No asset " + name));
        return new PageStyle(asset.hash(), new String(asset.bytes(), StandardCharsets.UTF_8));
    }

    Optional<Asset> find(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (!MEDIA_TYPES.containsKey(extension) || name.contains("..")) {
            return Optional.empty();
        }
        // Unknown names are not remembered: anybody may invent as many as they like.
        Optional<Asset> asset = known.getOrDefault(name, Optional.empty());
        return asset.isPresent() ? asset : load(name, MEDIA_TYPES.get(extension));
    }

    private Optional<Asset> load(String name, String mediaType) {
        List<String> files = StyleBundle.ALL.getOrDefault(name, List.of());
        Optional<byte[]> bytes = files.isEmpty() ? read(name) : Optional.of(join(files));
        Optional<Asset> asset = bytes.map(content -> Asset.of(mediaType, content));
        asset.ifPresent(loaded -> known.put(name, asset));
        return asset;
    }

    private byte[] join(List<String> files) {
        var joined = new ByteArrayOutputStream();
        for (String file : files) {
            byte[] content =
                    read("css/" + file).orElseThrow(() -> new IllegalStateException("The archive lacks css/" + file));
            joined.writeBytes(content);
        }
        return joined.toByteArray();
    }

    private Optional<byte[]> read(String name) {
        try (InputStream in = context.getResourceAsStream("/assets/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the asset " + name, e);
        }
    }
}
