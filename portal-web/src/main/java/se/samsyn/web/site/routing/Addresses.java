package se.samsyn.web.site.routing;

import java.util.Optional;

/** Public addresses of one kind. */
interface Addresses {

    /**
     * What answers at a path, which {@link se.samsyn.web.site.Site} has been opened for.
     *
     * @return empty when nothing of the kind stands there
     */
    Optional<Answer> at(String path);
}
