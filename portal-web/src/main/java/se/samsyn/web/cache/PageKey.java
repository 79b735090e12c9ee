package se.samsyn.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which page of the public site: its address with those parameters that public pages know and that say something. Others make
 * no other page.
 *
 * @param path as it was sent, with the prefix of its language
 * @param parameters names with their values, in the order of {@link PageMaking#PARAMETERS}
 */
record PageKey(String path, List<String> parameters) {

    private static final String[] NONE = {};

    static PageKey of(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        return new PageKey(
                request.getRequestURI(),
                PageMaking.PARAMETERS.stream()
                        .flatMap(name -> Stream.of(sent.getOrDefault(name, NONE))
                                .filter(value -> !value.isBlank())
                                .map(value -> name + "=" + value.strip()))
                        .toList());
    }
}
