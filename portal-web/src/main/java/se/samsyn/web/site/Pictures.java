package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.domain.content.Block;
import se.samsyn.domain.content.BlockKind;
import se.samsyn.domain.content.ContentVersion;
import se.samsyn.domain.media.FilePath;
import se.samsyn.domain.media.RenditionSize;
import se.samsyn.domain.media.StoredFile;

/** Images in the sizes that screens need, so that nobody on a bad line fetches what they can't see. */
@Named
@RequestScoped
public class Pictures {

    @Inject
    private Site site;

    /** For browsers that choose no size: wide enough to be read, small enough to be fetched. */
    public String src(StoredFile image) {
        boolean large = image.getWidth() > RenditionSize.MEDIUM.width();
        return site.href(large ? path(image, RenditionSize.MEDIUM) : image.getPath());
    }

    /** "/filer/12/480/foto.jpg 480w, /filer/12/foto.jpg 900w"; null where there is nothing to choose from. */
    public String srcset(StoredFile image) {
        List<RenditionSize> smaller = RenditionSize.below(image.getWidth());
        if (smaller.isEmpty()) {
            return null;
        }
        Stream<String> sizes = smaller.stream().map(size -> site.href(path(image, size)) + " " + size.width() + "w");
        Stream<String> whole = Stream.of(site.href(image.getPath()) + " " + image.getWidth() + "w");
        return Stream.concat(sizes, whole).collect(Collectors.joining(", "));
    }

    /** The address in full of what other services show beside the page's address; null when the page has no image. */
    public String getShared() {
        return Optional.ofNullable(site.version(ContentVersion.class)).stream()
                .flatMap(version -> version.getBlocks().stream())
                .filter(block -> block.getKind() == BlockKind.IMAGE)
                .map(Block::getFile)
                .filter(file -> file != null && file.isServed())
                .findFirst()
                .map(file -> site.absolute(path(file, RenditionSize.SHARE)))
                .orElse(null);
    }

    private static String path(StoredFile image, RenditionSize size) {
        return FilePath.of(image.getId(), size, image.getOriginalName());
    }
}
