package se.samsyn.web.site.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A post that has been dealt with; what is left is to show a page. */
public final class ReadingRequest extends HttpServletRequestWrapper {

    public ReadingRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
