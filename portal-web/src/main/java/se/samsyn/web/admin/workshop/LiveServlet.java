package se.samsyn.web.admin.workshop;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.samsyn.service.workshop.BoardService;
import se.samsyn.web.admin.AddressValue;
import se.samsyn.web.platform.Jsons;

/** {@code /admin/workshop-live?id=12}: whether the board has changed since a page was shown, as two marks to compare. */
@WebServlet(urlPatterns = "/admin/workshop-live", asyncSupported = true)
public class LiveServlet extends HttpServlet {

    @Inject
    private BoardService board;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BoardService.Marks marks = board.marks(AddressValue.number(request.getParameter("id")));
        byte[] json = Jsons.object()
                .add("notes", marks.notes())
                .add("board", marks.board())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(json);
    }
}
