package se.samsyn.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.domain.text.SwedishOrder;
import se.samsyn.it.Portal;

/** Lists are sorted as Swedes sort, by the database and in Java alike, on a cluster with any locale. */
class SwedishOrderIT {

    private static final List<String> NAMES = List.of(
            "aare",
            "Aare",
            "Al-Masri",
            "Alm",
            "Éva",
            "Vimmerby",
            "Våg",
            "Wallenberg",
            "Zorn",
            "Åre",
            "Ängelholm",
            "Östersund");

    // Signs of names. Which of two accents on one letter comes first is no matter.
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyzåäöABVWZÅÄÖéÉüøæñçłđß 0129-'’.,:/()&@_+!?–\"";

    private static final Pattern ORDER = Pattern.compile("(?:order by |@OrderBy\\(\")([^\"\\n]*)");
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_]+");

    // Orders by these only keep the same values together, or are by a number of that name.
    private static final Set<String> NO_WORDS = Set.of("state", "category", "language", "kind", "type", "place");

    @Test
    void sortsNamesAlikeOnBothSides() throws SQLException {
        List<String> mixed = List.of(
                "Östersund",
                "Zorn",
                "Våg",
                "Åre",
                "Aare",
                "Wallenberg",
                "Alm",
                "Éva",
                "aare",
                "Ängelholm",
                "Vimmerby",
                "Al-Masri");

        assertThat(mixed.stream().sorted(SwedishOrder.INSTANCE)).containsExactlyElementsOf(NAMES);
        assertThat(sortedByTheDatabase(mixed)).containsExactlyElementsOf(NAMES);
    }

    @Test
    void sortsAnyNamesAlikeOnBothSides() throws SQLException {
        Random random = new Random(24);
        List<String> names = IntStream.range(0, 4000)
                .mapToObj(any -> name(random))
                .distinct()
                .toList();

        assertThat(names.stream().sorted(SwedishOrder.INSTANCE).toList()).isEqualTo(sortedByTheDatabase(names));
    }

    /** A new column that a list is sorted by is made {@code collate swedish}, or {@code collate "C"} where it is no text for people. */
    @Test
    void leavesNoOrderToTheCluster() throws SQLException, IOException {
        Set<String> sortedBy = new TreeSet<>();
        try (Stream<Path> sources = Stream.of("domain", "ejb")
                .map(module -> Path.of("../portal-" + module + "/src/main/java"))
                .flatMap(SwedishOrderIT::filesBelow)) {
            sources.forEach(source -> sortedBy.addAll(columnsOfOrders(source)));
        }
        sortedBy.removeAll(NO_WORDS);
        assertThat(sortedBy).contains("title", "name", "display_name", "path");

        assertThat(rows("""
                select t.relname || '.' || a.attname from pg_attribute a join pg_class t on t.oid = a.attrelid
                join pg_collation c on c.oid = a.attcollation
                where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and c.collname not in ('swedish', 'C')
                and a.attname = any(?) order by 1""", List.copyOf(sortedBy))).isEmpty();
    }

    private static String name(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(any -> SIGNS.charAt(random.nextInt(SIGNS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static Stream<Path> filesBelow(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> columnsOfOrders(Path source) {
        Set<String> columns = new TreeSet<>();
        try {
            Matcher orders = ORDER.matcher(Files.readString(source));
            while (orders.find()) {
                Matcher column = COLUMN.matcher(orders.group(1));
                while (column.find()) {
                    columns.add(
                            column.group().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns;
    }

    private static List<String> sortedByTheDatabase(List<String> names) throws SQLException {
        return rows("select x from unnest(cast(? as varchar[])) x order by x collate swedish", names);
    }

    private static List<String> rows(String sql, List<String> parameter) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = Portal.running().database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("varchar", parameter.toArray()));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
        }
        return rows;
    }
}
