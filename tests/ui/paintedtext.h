// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All text that a widget paints, whole: what can be read on a picture of it, hidden pages left out.

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <memory>

namespace Grantscope
{

class PaintedText final : public QPaintDevice
{
public:
    [[nodiscard]] static QString of(QWidget *widget)
    {
        PaintedText paper(widget->size());
        QPainter painter(&paper);
        widget->render(&painter);
        painter.end();
        return paper.m_engine->text;
    }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return m_engine.get(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF &, const QTextItem &item) override { text += item.text(); }
        [[nodiscard]] Type type() const override { return User; }

        QString text;
    };

    explicit PaintedText(const QSize &size)
        : m_size(size)
        , m_engine(std::make_unique<Engine>())
    {
    }

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace Grantscope
