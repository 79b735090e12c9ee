package se.samsyn.it.container;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import se.samsyn.it.server.Checkout;
import se.samsyn.it.server.Waiting;

/** The services as they are shipped, with a test in the place of the web. */
final class ShippedServices {
    private static final String ROLE = """
            <security-role-mapping>
              <role-name>%1$s</role-name>
              <principal-name>%2$s</principal-name>
            </security-role-mapping>
            """;

    private ShippedServices() {}

    static WebArchive with(Class<?>... classes) {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "services.war")
                .addClasses(classes)
                .addClasses(Waiting.class, AsEditor.class, AsPublisher.class, AsAdministrator.class)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebInfResource(new StringAsset(roles()), "glassfish-web.xml");
        GenericArchive war = ShrinkWrap.createFromZipFile(
                GenericArchive.class, Checkout.war().toFile());
        war.getContent(Filters.include("/WEB-INF/lib/.*\\.jar")).forEach((path, node) -> {
            if (!isOfTheWeb(path)) {
                archive.add(node.getAsset(), path);
            }
        });
        return archive;
    }

    private static boolean isOfTheWeb(ArchivePath path) {
        return path.get().contains("/primefaces");
    }

    private static String roles() {
        // User names are lower case, as an account's are.
        return Stream.of("EDITOR", "PUBLISHER", "ADMINISTRATOR")
                .map(role -> ROLE.formatted(role, role.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("", "<glassfish-web-app>", "</glassfish-web-app>"));
    }
}
