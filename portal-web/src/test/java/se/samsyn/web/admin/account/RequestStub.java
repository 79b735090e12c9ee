package se.samsyn.web.admin.account;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.BiFunction;

/** A request that answers what a test lets it answer. */
final class RequestStub {

    private RequestStub() {}

    static HttpServletRequest with(String method, Map<String, String> headers) {
        return of((name, argument) -> name.equals("getMethod") ? method : headers.get(argument));
    }

    static HttpServletRequest at(String path) {
        return of((name, argument) -> name.equals("getServletPath") ? path : null);
    }

    private static HttpServletRequest of(BiFunction<String, Object, Object> answers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RequestStub.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answers.apply(method.getName(), arguments == null ? null : arguments[0]));
    }
}
