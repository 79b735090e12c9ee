package se.samsyn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** docs/glossary.md, which says what each feature is. */
@AnalyzeClasses(packages = "se.samsyn", importOptions = DoNotIncludeTests.class)
class GlossaryTest {

    private static final String MODULE = "^se\\.samsyn\\.(domain|service|web\\.admin|web\\.site|web)\\.?";

    @ArchTest
    static void saysWhatEachFeatureIs(JavaClasses portal) throws IOException {
        String glossary = Files.readString(Path.of("../docs/glossary.md"));
        Set<String> features = new TreeSet<>();
        portal.forEach(type ->
                features.add(type.getPackageName().replaceFirst(MODULE, "").replaceFirst("\\..*", "")));
        features.remove("");
        assertThat(features).hasSizeGreaterThan(40).allMatch(name -> glossary.contains("`" + name + "`"));
    }
}
