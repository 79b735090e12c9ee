package se.samsyn.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.SessionScoped;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebServlet;
import java.text.Collator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samsyn.service.content.ContentWriter;
import se.samsyn.service.event.EventWriter;
import se.samsyn.service.publishing.Publisher;
import se.samsyn.web.site.form.PostedAt;
import se.samsyn.web.site.form.PublicForm;

/** The table in docs/architecture.md, "Modules and packages", held by the build. */
@AnalyzeClasses(packages = "se.samsyn", importOptions = DoNotIncludeTests.class)
class ModuleBoundariesTest {

    /** Of two session beans with one name in an archive, the server takes one and says nothing. */
    @ArchTest
    static void sessionBeansHaveNamesOfTheirOwn(JavaClasses portal) {
        List<String> names = portal.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    @ArchTest
    static final ArchRule domainKnowsNoContainer = noClasses()
            .that()
            .resideInAPackage("se.samsyn.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "se.samsyn.service..",
                    "se.samsyn.web..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.faces..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule servicesKnowNoWeb = noClasses()
            .that()
            .resideInAPackage("se.samsyn.service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("se.samsyn.web..", "jakarta.faces..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule pagesNeverTouchTheEntityManager = noClasses()
            .that()
            .resideInAPackage("se.samsyn.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.sql.Connection.class, java.sql.Statement.class, java.sql.DriverManager.class);

    @ArchTest
    static final ArchRule namesAreSortedByOneRule = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Collator.class)
            .because("SwedishOrder sorts as the database does, and Java's Collator does not");

    @ArchTest
    static final ArchRule pagesGoThroughServicesThatAskForTheRole = noClasses()
            .that()
            .resideInAPackage("se.samsyn.web..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(ContentWriter.class, EventWriter.class, Publisher.class);

    @ArchTest
    static final ArchRule publicPagesKnowNoPrimeFaces = noClasses()
            .that()
            .resideInAPackage("se.samsyn.web.site..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.primefaces..", "se.samsyn.web.admin..");

    @ArchTest
    static final ArchRule businessLogicLivesInServices =
            classes().that().areAnnotatedWith(Stateless.class).should().resideInAPackage("se.samsyn.service..");

    @ArchTest
    static final ArchRule publicFormsSayWhereTheyArePostedTo = classes()
            .that()
            .areAssignableTo(PublicForm.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith(PostedAt.class);

    /** Otherwise a request cannot be laid aside until its body is here, and a thread would wait for it. */
    @ArchTest
    static void servletsAndFiltersLetRequestsWaitForTheirBodies(JavaClasses portal) {
        List<String> deaf = portal.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class)
                                && !type.getAnnotationOfType(WebServlet.class).asyncSupported()
                        || type.isAnnotatedWith(WebFilter.class)
                                && !type.getAnnotationOfType(WebFilter.class).asyncSupported())
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(deaf).isEmpty();
    }

    @ArchTest
    static final ArchRule sessionsHoldValuesNotBeans = noClasses()
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .because("a request that has waited for its body has no session context");

    @ArchTest
    static final ArchRule webPackagesDoNotCircle =
            slices().matching("se.samsyn.web.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule domainFeaturesDoNotCircle =
            slices().matching("se.samsyn.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule serviceFeaturesDoNotCircle =
            slices().matching("se.samsyn.service.(*)..").should().beFreeOfCycles();

    /** What a service is about has the same name in the domain, unless it is no part of the business. */
    @ArchTest
    static void featuresOfServicesHaveTheDomainsNames(JavaClasses portal) {
        Set<String> known = features(portal, "se.samsyn.domain.");
        known.addAll(List.of("demo", "form", "permission", "print", "seat", "startup"));
        assertThat(features(portal, "se.samsyn.service.")).isSubsetOf(known);
    }

    private static Set<String> features(JavaClasses portal, String above) {
        return portal.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(above))
                .map(name -> name.substring(above.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("rules about time are tested with a clock that stands still");

    @ArchTest
    static final ArchRule nothingIsPrintedOrNamedVaguely =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)$");

    @ArchTest
    static final ArchRule noMethodThrowsPlainException =
            noMethods().that().arePublic().should().declareThrowableOfType(Exception.class);
}
