#include "models/domain/resend.h"

namespace gancho {

AnswerComparison compareAnswers(int firstStatus, const QByteArray &firstBody, const Resend &resend)
{
    return {resend.status > 0 && firstStatus == resend.status,
            resend.status > 0 && firstBody.size() == resend.answerBodySize &&
                firstBody.left(keptAnswerBytes) == resend.answerBody.left(keptAnswerBytes)};
}

} // namespace gancho
