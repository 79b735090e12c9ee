package se.samsyn.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samsyn.domain.Results;

/** Leafing through a long list: which numbers are offered and where they lead, with the filters kept. */
@Named
@RequestScoped
public class Pager {

    private static final List<String> KEPT = List.of("q", "vy", "omrade", "typ", "kommun", "status", "ar");

    @Inject
    private Site site;

    /** The first, the last and those about the present page; 0 stands where numbers are left out. */
    public List<Integer> numbers(Results<?> results) {
        return numbers(results.number(), results.pages());
    }

    static List<Integer> numbers(int present, int last) {
        TreeSet<Integer> offered = IntStream.rangeClosed(present - 1, present + 1)
                .filter(number -> number >= 1 && number <= last)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        offered.add(1);
        offered.add(last);
        return offered.stream()
                .flatMap(number -> {
                    Integer before = offered.lower(number);
                    return before != null && before < number - 1 ? Stream.of(0, number) : Stream.of(number);
                })
                .toList();
    }

    /** The address of the same list at another page. */
    public String href(int number) {
        String kept = KEPT.stream()
                .flatMap(name -> site.parameter(name).map(value -> name + "=" + Site.encoded(value)).stream())
                .collect(Collectors.joining("&"));
        String page = number == 1 ? "" : "sida=" + number;
        String query = Stream.of(kept, page).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return site.href(site.getPath()) + (query.isEmpty() ? "" : "?" + query);
    }
}
